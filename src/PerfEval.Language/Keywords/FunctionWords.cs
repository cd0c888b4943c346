namespace PerfEval.Language.Keywords;

/// <summary>Words of two and more characters that tell nothing about any text (虚词), and so are no keywords.</summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "以及", "或者", "并且", "而且", "但是", "因此", "所以", "因为", "由于", "如果", "虽然", "同时", "其中", "其他", "其它", "按照", "根据", "通过", "对于", "关于",
        "等等", "一是", "二是", "三是", "四是", "五是", "这些", "那些", "这个", "我们", "他们", "没有", "可以", "已经", "进行", "一个", "一些", "部分", "方面", "情况", "the", "of", "is", "and", "to", "in", "that",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
