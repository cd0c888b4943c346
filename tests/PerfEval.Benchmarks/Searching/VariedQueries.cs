namespace PerfEval.Benchmarks.Searching;

/// <summary>Queries as people type them, made of words that stand in the made reports.</summary>
internal static class VariedQueries
{
    private static readonly string[] Regions = ["湖南省", "广东省", "四川", "甘肃省", "浙江省"];

    public static IEnumerable<(string Kind, string Query)> Of(int count, int reports, Vocabulary words)
    {
        var random = new Random(4711);
        for (var i = 0; i < count; i++) yield return (i % 10) switch
        {
            0 => ("one word", words.Pick(random)),
            1 => ("two words", $"{words.Pick(random)} {words.Pick(random)}"),
            2 => ("three words", $"{words.Pick(random)} {words.Pick(random)} {words.Pick(random)}"),
            3 => ("rare word", words.PickRare(random)),
            4 => ("phrase", $"\"{Phrase()}\""),
            5 => ("word and phrase", $"{words.Pick(random)} \"{words.Pick(random)}\""),
            6 => ("word and year", $"{words.Pick(random)} 年度:{random.Next(2016, 2026)}"),
            7 => ("word, region, code", $"{words.Pick(random)} 地区:{Regions[random.Next(Regions.Length)]} 代码:P{random.Next(1, 21):00}"),
            8 => ("word, not another", $"{words.Pick(random)} {words.Pick(random)} -{words.Pick(random)}"),
            _ => ("word, score, rule", $"{words.Pick(random)} 得分:{random.Next(60, 80)}-{random.Next(80, 100)} 规则:PE103"),
        };

        string Phrase()
        {
            var text = MadeReport.Of(random.Next(1, reports + 1), words).Document.Text;
            var start = random.Next(text.Length - 10);
            return text.Substring(start, random.Next(3, 9)).Replace('\n', '的');
        }
    }
}
