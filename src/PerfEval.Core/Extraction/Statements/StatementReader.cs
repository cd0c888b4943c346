using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Reads the narrative into statements (陈述), clause by clause; a clause that names nothing speaks of what the clause before it named.</summary>
public static partial class StatementReader
{
    public static IReadOnlyList<Statement> Read(SourceDocument document, IReadOnlyList<Section> sections, IReadOnlyList<Indicator> indicators, string? project)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sections);
        var statements = new List<Statement>();
        var headings = sections.Where(s => !s.IsInline).Select(s => s.HeadingSpan.Start).ToHashSet();
        var advice = sections.Where(s => Advice().IsMatch(s.Heading)).Select(s => s.Body).ToList();
        var (sentence, topic, opening) = (default(TextSpan), Thing.None, Thing.None);
        var above = new List<string>();
        var name = project is null ? null : ThingReader.Read(project).Key;
        foreach (var clause in ClauseSplitter.Split(document, indicators))
        {
            if (clause.Sentence != sentence) (sentence, topic, opening, above) = (clause.Sentence, Thing.None, Thing.None, []);
            // A title names things and tells nothing of them; “（一）指挥平台建设尚未完成。” is a sentence.
            if (headings.Contains(clause.Sentence.Start) && !clause.SentenceWords.EndsWith('。')) continue;
            var told = StateReader.Read(clause);
            var named = ThingReader.Read(told?.Subject ?? Topic(clause.Words), name);
            var subject = named.IsNamed ? named : topic with { IsAll = topic.IsAll || named.IsAll, IsSome = named.IsSome, Items = Opened(topic, opening) };
            if (told is { State.IsDone: true } && ThingReader.IsAll(clause.Words)) subject = subject with { IsAll = true };
            statements.Add(new Statement(clause.Span, clause.Sentence, clause.Place, clause.Words, subject)
            {
                Mood = told is { State.IsDone: true } && advice.Exists(a => a.Contains(clause.Span.Start)) ? Mood.Planned : MoodReader.Read(clause, told is { State.IsDone: false }, told is { State.IsDone: true }),
                Years = [.. Year().Matches(clause.SoFar).Select(m => int.Parse(m.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).Distinct()],
                IsOfEarlierMonth = EarlierMonth().IsMatch(clause.SoFar),
                State = told?.State,
                Above = [.. above],
                Counts = [.. CountReader.Read(clause)],
                Attributes = [.. AttributeReader.Read(clause, topic.IsNamed && Aside().IsMatch(clause.Words) ? topic : subject)],
            });
            if (named.IsNamed && named.Key != Thing.Whole) above.Add(named.Key);
            if (!opening.IsNamed && named.IsNamed) opening = named;
            // “因为业主有争议”, “经批准”: what is told along the way doesn't change what is spoken of.
            if (named.IsNamed && (!topic.IsNamed || (!Aside().IsMatch(clause.Words) && (told is not null || !Reason().IsMatch(clause.Words))))) topic = named;
        }
        return statements;
    }

    // “木雕神龛因为朽坏厉害，木料要阴干，到现在还没有动手修”: what the sentence opened with may be meant as well as what came last.
    private static IReadOnlyList<string> Opened(Thing topic, Thing opening) =>
        opening.Key == topic.Key || !opening.IsNamed || opening.IsSome ? topic.Items : [.. topic.Items, .. opening.Items, opening.Key];

    // “龙冈中学校舍加固因资金拨付滞后，至年底尚未竣工”: what the clause speaks of stands up to its verb; “罗家沟两处共120亩良种茶园”: behind the number.
    private static string Topic(string words)
    {
        words = Ordinal().Replace(words.Trim(), "");
        var number = CountedFirst().Match(words);
        if (number.Success) words = words[(number.Index + number.Length)..];
        return TopicWords().Match(words) is { Success: true } m ? m.Groups["topic"].Value : "";
    }

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|[一二三四五]是)")]
    private static partial Regex Ordinal();

    [GeneratedRegex("^.{0,24}?共?\\d[\\d,.]*万?(?:亩|个|所|座|处|台|套|家|名|条|户|栋|间|公里|米|辆|块|眼)(?=[\u4e00-\u9fa5]{4})")]
    private static partial Regex CountedFirst();

    [GeneratedRegex("^(?<topic>[^\\d]{3,24}?)(?:进展|进度|推进|建设进度)?(?:滞后|缓慢|较慢|偏慢|不快|迟缓|因|由于|受|是|为|已|虽|尚|仍|还在|正在|处于|未|共|由|均|达到|符合|采用|采取|通过|实行|计划|目标|应|(?=\\d)|$)")]
    private static partial Regex TopicWords();

    [GeneratedRegex("^\\s*(?:因为?(?!病|地)|由于|受|经|按照?|根据|为了?|鉴于|通过|在|但|虽|其中|且)")]
    private static partial Regex Aside();

    [GeneratedRegex("^\\s*(?:因(?!病|地)|由于|受)")]
    private static partial Regex Reason();

    // What stands under 下一步改进措施 ought to be done.
    [GeneratedRegex("建议|措施|下一步|打算|改进|整改意见")]
    private static partial Regex Advice();

    [GeneratedRegex("(?<!\\d)(?<year>20\\d{2})\\s*年")]
    private static partial Regex Year();

    [GeneratedRegex("(?:截[至止]?|到|至|在)[^，。]{0,6}(?<!\\d)[1-9]月|(?<!\\d)[1-9]月[^，。]{0,4}(?:督查|检查|核查|调研|调度|巡查|抽查|时)|上半年|[一二三]季度|年中")]
    private static partial Regex EarlierMonth();
}
