export class Codec {
    serialize(root: TreeNode | null): string {
        return JSON.stringify(root);
    }

    deserialize(data: string): TreeNode | null {
        return JSON.parse(data) as TreeNode | null;
    }
}
