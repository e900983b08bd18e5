/** Puts other texts into a YAML file: values, keys and comments, and nothing else of it changes. */
import { editYaml } from './edit-yaml.js';
import { readYaml } from './yaml-file.js';
import { isList, isMap, saysTheSame, type YamlEdit, type YamlPath } from './yaml-value.js';

/** @returns what a text shall be; the same text where it shall stay */
type ToText = (text: string, path: YamlPath) => string;

/**
 * @param said what a value becomes, by its path
 * @param written what any other stretch of the file becomes: comments, and values written in lines
 * @throws Problem where a value stands in a way that cannot be changed without harm to the rest
 */
export function renamedYaml(
  text: string,
  file: string,
  said: ToText,
  written: (text: string) => string,
): string {
  const { value, faults } = readYaml(text, file);
  if (faults.length > 0) return written(text);
  const wanted = mapped(value, said, []);
  const plain = written(text);
  if (plain === text && saysTheSame(value, wanted)) return text;
  if (saysTheSame(readYaml(plain, file).value, wanted)) return plain;
  const edited = editYaml(text, file, editsFrom(value, wanted, []));
  const commented = edited.replace(/(?<=^|\s)#.*$/gm, (comment) => written(comment));
  return saysTheSame(readYaml(commented, file).value, wanted) ? commented : edited;
}

function mapped(value: unknown, said: ToText, path: YamlPath): unknown {
  if (typeof value === 'string') return said(value, path);
  if (isList(value)) return value.map((item, at) => mapped(item, said, [...path, at]));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mapped(part, said, [...path, key])]),
  );
}

function editsFrom(was: unknown, wanted: unknown, path: YamlPath): YamlEdit[] {
  if (typeof wanted === 'string') return was === wanted ? [] : [{ at: path, value: wanted }];
  if (isList(was) && isList(wanted)) {
    return was.flatMap((item, at) => editsFrom(item, wanted[at], [...path, at]));
  }
  if (!isMap(was) || !isMap(wanted)) return [];
  return Object.entries(was).flatMap(([key, part]) => editsFrom(part, wanted[key], [...path, key]));
}
