/**
 * Reads numbers that are known to be there: TypeScript cannot know it, and wants to be told what stands
 * where nothing does. One function for each kind of list, since a loop is quick where it meets one kind.
 */

export function intAt(numbers: Int32Array, place: number): number {
  return numbers[place] ?? 0;
}

export function floatAt(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0;
}

export function numberAt(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] ?? 0;
}
