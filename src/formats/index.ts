/** Written by scripts/write-indexes.mjs: every transcript format, loaded when used. */
import type { Format } from './contract.js';

export const formats = {
  assemblyai: async () => (await import('./assemblyai.js')).assemblyai,
  'aws-transcribe': async () => (await import('./aws-transcribe.js')).awsTranscribe,
  'azure-speech': async () => (await import('./azure-speech.js')).azureSpeech,
  chat: async () => (await import('./chat.js')).chat,
  csv: async () => (await import('./csv.js')).csv,
  deepgram: async () => (await import('./deepgram.js')).deepgram,
  elan: async () => (await import('./elan.js')).elan,
  'google-speech': async () => (await import('./google-speech.js')).googleSpeech,
  'ibm-speech': async () => (await import('./ibm-speech.js')).ibmSpeech,
  'json-turns': async () => (await import('./json-turns.js')).jsonTurns,
  kaldi: async () => (await import('./kaldi.js')).kaldi,
  markdown: async () => (await import('./markdown.js')).markdown,
  'maxqda-text': async () => (await import('./maxqda-text.js')).maxqdaText,
  'plain-text': async () => (await import('./plain-text.js')).plainText,
  'praat-textgrid': async () => (await import('./praat-textgrid.js')).praatTextgrid,
  sbv: async () => (await import('./sbv.js')).sbv,
  speechmatics: async () => (await import('./speechmatics.js')).speechmatics,
  subrip: async () => (await import('./subrip.js')).subrip,
  tei: async () => (await import('./tei.js')).tei,
  tsv: async () => (await import('./tsv.js')).tsv,
  webvtt: async () => (await import('./webvtt.js')).webvtt,
  whisper: async () => (await import('./whisper.js')).whisper,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;
