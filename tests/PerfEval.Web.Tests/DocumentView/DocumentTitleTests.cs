using PerfEval.Core.Analysis;
using PerfEval.Storage.Analysis;
using PerfEval.Web.DocumentView;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.DocumentView;

public sealed class DocumentTitleTests
{
    [Fact]
    public void A_title_of_two_lines_is_set_as_title()
    {
        const string Text = "河湾县农业农村局\n2020年度 绩效自评报告\n一、河湾县农业农村局";
        var sections = new[] { new SectionInfo(1, "一、", "河湾县农业农村局", new SpanInfo(Text.IndexOf('一'), 10)) };

        var levels = Levels(Text, "河湾县农业农村局2020年度绩效自评报告", sections);

        Assert.Equal([DocumentParts.TitleLevel, DocumentParts.TitleLevel, 1], levels);
    }

    [Fact]
    public void Without_a_known_title_no_line_is_one() => Assert.Equal([null, null], Levels("河湾县农业农村局\n正文", null, []));

    private static IEnumerable<int?> Levels(string text, string? title, IReadOnlyList<SectionInfo> sections)
    {
        var document = ExampleReport.Document(text);
        return DocumentParts.Draw(new DocumentLayout(text, document.Blocks, document.Tables), sections, [], title)
            .Cast<ParagraphPart>().Select(p => p.HeadingLevel);
    }
}
