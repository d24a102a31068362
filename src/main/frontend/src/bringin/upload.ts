// SPDX-License-Identifier: GPL-3.0-or-later
import { Problem } from '../api/Problem';

/** Hands a file to the server, which answers with the name it has there. */
export async function upload(file: File): Promise<string> {
  const response = await sent(file);
  const answer = (await response.json()) as { file?: string; detail?: string };
  if (!answer.file) throw new Problem('refused', answer.detail ?? '');
  return answer.file;
}

async function sent(file: File): Promise<Response> {
  const headers = { 'content-type': 'application/octet-stream' };
  try {
    return await fetch(`/import?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers, body: file });
  } catch {
    throw new Problem('unreachable');
  }
}
