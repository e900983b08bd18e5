/** Who holds a lock: enough to tell whether that process still runs. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { isCode } from './file-faults.js';

export interface Owner {
  readonly pid: number;
  /** Different for each lock that is ever taken. */
  readonly id: string;
  /** Boot and tick at which the process began, so that another with its number is not taken for it; `-` where the system does not say. */
  readonly started?: string;
  /** The numbers of processes mean something inside one of these; a container has its own. */
  readonly numbering?: string;
  readonly host?: string;
}

export function thisProcess(id: string): Owner {
  const { pid } = process;
  return { pid, id, started: startOf(pid), numbering: numbering(), host: hostname() };
}

export function writeOwner({ pid, id, started, numbering, host }: Owner): string {
  return `${[pid, id, started, numbering, host].join(' ')}\n`;
}

/** A number alone is an owner too: that is what earlier versions wrote. */
export function readOwner(content: string): Owner | undefined {
  const [number = '', id = number, started, numbering, host] = content.trim().split(' ');
  if (!/^[1-9]\d*$/.test(number) || !/^[0-9a-f]+$/.test(id)) return undefined;
  return {
    ...{ pid: Number(number), id },
    ...(started !== undefined && { started }),
    ...(numbering !== undefined && { numbering }),
    ...(host !== undefined && { host }),
  };
}

/** Undefined where that cannot be known: the process runs, or ran, on another machine or in another container. */
export function hasEnded({ pid, started, numbering: theirs, host }: Owner): boolean | undefined {
  if (host !== undefined && (host !== hostname() || theirs !== numbering())) return undefined;
  return !isRunning(pid) || (started !== undefined && started !== startOf(pid));
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

/** From Linux; elsewhere the number of a process is all there is to go by. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return `${boot}.${fields?.[19] ?? ''}`;
  } catch {
    return '-';
  }
}

function numbering(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '-';
  }
}
