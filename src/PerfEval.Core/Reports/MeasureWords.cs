namespace PerfEval.Core.Reports;

/// <summary>度量单位: units of indicators, folded where they mean the same or are only counters.</summary>
internal static class MeasureWords
{
    private static readonly string[][] Same =
    [
        ["%", "％", "百分比", "百分点"],
        ["公里", "千米", "km", "㎞", "KM"],
        ["平方米", "㎡", "m²", "m2", "平米", "平方"],
        ["人", "名", "位", "人员"],
        ["天", "日", "工作日", "个工作日"],
        ["月", "个月"],
        ["米", "m", "延米"],
        ["吨", "t"],
        ["立方米", "m³", "m3", "立方", "方"],
        ["千克", "公斤", "kg"],
        ["小时", "h", "个小时"],
        // Counters of things; which of them an author takes says nothing.
        ["个", "家", "处", "所", "座", "项", "件", "份", "套", "台", "只", "条", "批", "批次", "次", "场", "场次", "期", "篇", "块", "辆", "台套", "台/套", "台（套）", "宗", "例", "起", "类", "种", "部", "本", "册", "张", "支", "村", "个村", "幅", "盏", "栋", "幢", "间"],
    ];

    /// <summary>Null when either value names no unit that is known to differ from the other.</summary>
    public static bool Differ(string a, string b) =>
        a.Length > 0 && b.Length > 0 && Fold(a) is { } x && Fold(b) is { } y && x != y;

    // Only units that are known are compared: 元/人/年 against 元 is an author's shortening.
    private static string? Fold(string unit)
    {
        foreach (var words in Same)
            if (words.Contains(unit)) return words[0];
        // 60万吨 and 61万立方米 are told in ten thousands of different things.
        if (unit.Length > 1 && unit[0] is '万' or '亿' && unit[1..] is not ("元" or "人次") && Fold(unit[1..]) is { } counted) return counted;
        return unit is "万元" or "元" or "亿元" or "亩" or "户" or "人次" or "公顷" or "千瓦" or "分" or "年" or "株" or "头" or "周" or "季度" or "学期" ? unit : null;
    }
}
