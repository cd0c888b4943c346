using System.Globalization;

namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Writes sentences of the kind that reports are made of: templates whose {slots} are filled by the dice.</summary>
internal sealed class Wording(Dice dice)
{
    private int _year = 2019;

    public int Year
    {
        get => _year;
        set => _year = value;
    }

    public string Sentence() => Filled(dice.One(Phrases.Sentences));

    /// <summary>A paragraph of some sentences.</summary>
    public string Prose(int sentences) => string.Concat(Enumerable.Range(0, sentences).Select(_ => Sentence()));

    /// <summary>A paragraph of a length that varies as in real reports: mostly short, at times half a page.</summary>
    public string Prose() => Prose(dice.Chance(12) ? dice.Between(5, 9) : dice.Between(1, 4));

    public string Filled(string template)
    {
        for (int open; (open = template.IndexOf('{', StringComparison.Ordinal)) >= 0;)
        {
            var close = template.IndexOf('}', open);
            template = template[..open] + Slot(template[(open + 1)..close]) + template[(close + 1)..];
        }
        return template;
    }

    public string Money() => dice.Below(5) switch
    {
        0 => Plain(dice.Between(1, 99_999_999), 0, grouped: true) + "元",
        1 => Plain(dice.Between(100, 9_999_999), 2) + "元",
        2 => Plain(dice.Between(1, 9000), 0) + "万元",
        _ => Plain(dice.Between(100, 999_999), 2) + "万元",
    };

    /// <summary>A number such as stands in a cell under a head that names the unit.</summary>
    public string Number() => dice.Below(4) switch
    {
        0 => Plain(dice.Between(0, 999), 0),
        1 => Plain(dice.Between(100, 99_999_999), 2, grouped: true),
        _ => Plain(dice.Between(1, 999_999), 2),
    };

    public string Rate() => dice.Chance(30) ? Plain(dice.Between(1, 100), 0) + "%" : Plain(dice.Between(1, 10_000), 2) + "%";

    public string Date() => dice.Below(4) switch
    {
        0 => $"{_year}年{dice.Between(1, 12)}月",
        1 => $"{_year}.{dice.Between(1, 12)}.{dice.Between(1, 28)}",
        _ => $"{_year}年{dice.Between(1, 12)}月{dice.Between(1, 28)}日",
    };

    private string Slot(string name) => name switch
    {
        "单位" => dice.One(Phrases.Units),
        "项目" => dice.One(Phrases.Projects),
        "事项" => dice.One(Phrases.Works),
        "指标" => dice.One(Phrases.Indicators),
        "问题" => dice.One(Phrases.Problems),
        "金额" => Money(),
        "比率" => Rate(),
        "日期" => Date(),
        "年" => _year.ToString(CultureInfo.InvariantCulture),
        "数" => dice.Between(2, 980).ToString(CultureInfo.InvariantCulture),
        "小数" => Plain(dice.Between(11, 999), 1),
        "分" => dice.Between(80, 100).ToString(CultureInfo.InvariantCulture),
        "序" => dice.Between(2, 9).ToString(CultureInfo.InvariantCulture),
        "量" => dice.One(Phrases.Measures),
        "文号" => $"{dice.One(Phrases.Issuers)}〔{_year}〕{dice.Between(1, 380)}号",
        _ => throw new ArgumentException(name, nameof(name)),
    };

    private static string Plain(int hundredths, int decimals, bool grouped = false)
    {
        var value = hundredths / (decimal)Math.Pow(10, decimals);
        return value.ToString((grouped ? "N" : "F") + decimals, CultureInfo.InvariantCulture);
    }
}
