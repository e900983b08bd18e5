/** Before any test: the built program is what the sources say. */
import { execFileSync } from 'node:child_process';

export default function ready(): void {
  execFileSync(process.execPath, ['scripts/ready.mjs'], { stdio: 'inherit' });
}
