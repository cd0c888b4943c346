namespace PerfEval.Language.Segmentation;

/// <summary>How finely a text is cut (分词模式).</summary>
public enum SegmentationMode
{
    /// <summary>精确模式: every character in exactly one word.</summary>
    Accurate,

    /// <summary>搜索引擎模式: the shorter words inside long ones too, before them.</summary>
    Search,
}
