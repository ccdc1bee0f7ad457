import { cruiseFolder } from './cruise';
import { reportText } from './report';

const results = await cruiseFolder(process.cwd());
console.log(reportText(results));
if (results.some(({ summary }) => summary.violations.length > 0)) process.exitCode = 1;
