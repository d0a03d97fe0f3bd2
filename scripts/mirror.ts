/** `npm run mirror`: makes packages of the built archive for those who keep copies of it. See `--help`. */
import { withAddress } from '#archive/config/with-address.ts';
import config from '../archive.config.ts';
import { mirror } from './mirror/command.ts';

process.exitCode = await mirror(process.argv.slice(2), withAddress(config, process.env['ARCHIVE_URL']));
