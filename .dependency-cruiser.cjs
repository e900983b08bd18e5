/** The rooms of the house and who may use whom. Each rule says what is odd when it breaks and what to do. */

/** What each room may import besides itself: other rooms, and packages. `node:` modules count as packages. */
const rooms = {
  model: { rooms: [], packages: [] },
  text: { rooms: ['model'], packages: ['natural', 're2js', 'get-east-asian-width', 'crypto'] },
  reading: {
    rooms: ['model', 'text'],
    packages: [
      'iconv-lite',
      'yaml',
      'csv-parse',
      'yauzl',
      'fflate',
      'saxes',
      'parse5',
      'unpdf',
      'zlib',
      'stream',
      'buffer',
    ],
  },
  formats: { rooms: ['model', 'text', 'reading'], packages: ['csv-parse'] },
  codebook: { rooms: ['model', 'text'], packages: ['yaml', 'valibot'] },
  coding: { rooms: ['model', 'text'], packages: [] },
  keywords: { rooms: ['model', 'text'], packages: [] },
  workbench: { rooms: ['model', 'text', 'coding', 'keywords'], packages: ['fuzzysort'] },
  checks: { rooms: ['model', 'text', 'keywords'], packages: [] },
  matrices: { rooms: ['model', 'text'], packages: [] },
  agreement: { rooms: ['model', 'text'], packages: [] },
  exports: { rooms: ['model', 'text'], packages: ['fflate'] },
  reports: { rooms: ['model', 'text'], packages: [] },
  study: {
    rooms: ['model', 'text', 'formats', 'codebook', 'coding'],
    packages: [
      ...['yaml', 'valibot', 'csv-parse', 'tinyglobby'],
      ...['child_process', 'crypto', 'fs', 'os', 'path', 'url'],
    ],
  },
  terminal: {
    rooms: ['model', 'text', 'workbench'],
    packages: [
      ...['chalk', '@clack/prompts', 'ink', 'react'],
      ...['child_process', 'readline', 'v8', 'vm'],
    ],
  },
};

const names = Object.keys(rooms);
const outsideOf = (room) => [room, ...rooms[room].rooms].join('|');

module.exports = {
  forbidden: [
    ...names.map((room) => ({
      name: `${room}-keeps-to-its-rooms`,
      comment: `A file in ${room}/ uses a room it should not know. Move the line to the room that may, or pass the value in.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${outsideOf(room)})/` },
    })),
    ...names.map((room) => ({
      name: `${room}-keeps-to-its-packages`,
      comment: `A file in ${room}/ uses a package that another room stands for. Ask that room instead.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        dependencyTypesNot: ['local'],
        pathNot: ['^src/', ...rooms[room].packages.map((name) => `(^|/)${name}(/|$)`)],
      },
    })),
    {
      name: 'contracts-know-no-plug-in',
      comment:
        'What all plug-ins of a room share imports one of them. Give it a file of its own, or move it to a room below.',
      severity: 'error',
      from: {
        path: '^src/(formats|checks|matrices|exports|reports|agreement|commands)/(contract|verb)[.]ts$',
      },
      to: { path: '^src/$1/', pathNot: '(contract|index)[.]ts$' },
    },
    {
      name: 'commands-stay-thin',
      comment: 'A command touches the disk, colour or a parser itself. Call the room that does.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { dependencyTypesNot: ['local'], pathNot: ['^src/', '(^|/)commander(/|$)'] },
    },
    {
      name: 'commands-do-not-call-commands',
      comment:
        'One verb imports another. What both need belongs in a room, or in a file named for what verbs want.',
      severity: 'error',
      from: { path: '^src/commands/', pathNot: 'index[.]ts$' },
      to: { path: '^src/commands/', pathNot: '/(verb|code-change|wanted-[a-z]+)[.]ts$' },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files need each other, so neither can be read alone. Move what they share below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody uses this file. Delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(cli|index|natural[.]d|yauzl[.]d)[.]ts$' },
      to: {},
    },
    {
      name: 'src-does-not-know-test',
      comment: 'The program imports a test. Move what it needs into src/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
