/** The project brings its own Node; a tool called directly may run on another one without a word. */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24)
  throw new Error(
    `This is Node ${process.versions.node}; the project needs 24 or newer. ` +
      'Start tools through npm ("npm test", "npm exec -c …"), which uses the Node that npm ci installed.',
  );
