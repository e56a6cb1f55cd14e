export { MantineLayout as default } from '../../../components/mantine-layout.tsx';
