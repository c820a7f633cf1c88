import remarkFrontmatter from 'remark-frontmatter';

// For the linter: braces of shared figures in a head of YAML are no expressions.
export default { plugins: [remarkFrontmatter] };
