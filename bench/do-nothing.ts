// Says how many KB of memory a process of Node held at its most that reads TypeScript and does nothing.
const { maxRSS }: NodeJS.ResourceUsage = process.resourceUsage();
console.log(maxRSS);
