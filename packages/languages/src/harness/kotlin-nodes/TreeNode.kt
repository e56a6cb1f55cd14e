class TreeNode @JvmOverloads constructor(var `val`: Int = 0, var left: TreeNode? = null, var right: TreeNode? = null)
