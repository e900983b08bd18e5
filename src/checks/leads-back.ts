/** True where something is found again behind what it leads to. */
export function leadsBack(id: string, leads: ReadonlyMap<string, readonly string[]>): boolean {
  const met = new Set<string>();
  const next = [...(leads.get(id) ?? [])];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === id) return true;
    if (met.has(at)) continue;
    met.add(at);
    next.push(...(leads.get(at) ?? []));
  }
  return false;
}
