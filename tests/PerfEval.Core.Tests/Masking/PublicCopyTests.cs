using FsCheck;
using FsCheck.Fluent;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Core.Masking;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Masking;

public sealed class PublicCopyTests
{
    private const string Report = "云岭县水渠项目自评报告\n年初预算100万元，支出90万元，执行率90%。\n联系人：张三，电话：13800001234\n结余10万元。";

    [Fact]
    public void Masked_text_has_as_many_lines_and_nothing_to_be_found_whatever_the_text()
    {
        string[] words =
        [
            "联系人：", "张三", "王小明", "李 四", "13800001234", "0730-7712345", "电话：", "7712345", "身份证号：", "11010519491231002X", "110105491231002", "6222021234567890128", "银行", "卡号",
            "家庭住址：", "云岭县城关镇", "石桥村3组", "幸福小区2栋301室", "（签字）", "负责人", "审核：", "、", "，", "（", "）", " ", "\n", "。", "zhang@163.com", "湘F12345", "脱贫户", "同志", "金额", "欧阳明",
            "365864.9元", "|", "姓名", "阿依古丽·买买提", "高", "度", "1", "8", "转801", "填表人", "组长", "成  员：", "QQ", "农户", "局长", "2.",
        ];
        Prop.ForAll(Gen.Elements(words).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var copy = PublicCopy.Of(PrintedText.Lay(text));
            var again = PersonalDataFinder.Find(copy.Document);
            return (copy.Document.Text.Count(c => c == '\n') == copy.Original.Text.Count(c => c == '\n') && again.Count == 0)
                .Label($"{text} → {copy.Document.Text} ({string.Join(';', again.Select(a => copy.Document.Quote(a.Span) + a.Reason))})");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void Paragraphs_and_cells_of_the_copy_quote_the_masked_words()
    {
        var copy = PublicCopy.Of(PrintedText.Lay("前言\n|联系人|欧阳小明|电话|13800001234|\n后记"));

        Assert.Equal(["联系人", "欧阳**", "电话", "138****1234"], copy.Document.Tables[0].Cells.Select(c => copy.Document.Quote(c.Span)));
        Assert.Equal(["前言", "后记"], copy.Document.Blocks.Select(b => copy.Document.Quote(b.Span)));
    }

    [Fact]
    public void A_reviewer_keeps_one_place_and_hides_other_words()
    {
        var document = PrintedText.Lay("联系人：张三\n负责人：张三\n承建人赖有为");
        var copy = PublicCopy.Of(document, [PublicationChoice.Keep("张三", 2), PublicationChoice.Hide("赖有为")]);

        Assert.Equal("联系人：张**\n负责人：张三\n承建人赖**", copy.Document.Text);
        Assert.Equal([(1, 1, false), (2, 2, true), (1, 3, false)], copy.Data.Select(d => (d.Place, d.Line, d.IsKept)));
    }

    [Fact]
    public void Headers_comments_and_hidden_words_are_left_out()
    {
        var laid = PrintedText.Lay("内部稿 张三\n正文\n联系人：李四");
        var document = new SourceDocument(DocumentFormat.Text, laid.Text, laid.Blocks, laid.Tables)
        {
            Asides = [new Aside(AsideKind.Header, "内部稿 张三", null, new TextSpan(0, 6)), new Aside(AsideKind.Comment, "问问张三")],
        };

        var copy = PublicCopy.Of(document);

        Assert.Equal("\n正文\n联系人：李**", copy.Document.Text);
        Assert.Equal("正文\n联系人：李**\n", PublicTextFile.Of(copy.Document));
        Assert.Empty(copy.Document.Asides);
    }

    [Fact]
    public void The_data_are_masked_in_every_string_and_their_spans_quote_the_masked_text()
    {
        var document = PrintedText.Lay(Report + "\n张三负责的渠道结余10万元。");
        var analysis = new AnalysisPipeline().Analyze(document, "收件/张三 13800001234.docx", "abc") with { Notes = [new NoteInfo("x", "第2页张三的签字未读")] };
        var copy = PublicCopy.Of(document);

        var told = PublicAnalysis.Of(analysis, copy);

        var json = AnalysisJson.Serialize(told);
        foreach (var gone in new[] { "张三", "13800001234", "收件", "PE701" }) Assert.DoesNotContain(gone, json, StringComparison.Ordinal);
        Assert.Equal("张** 138****1234.docx", told.Source.File);
        Assert.Empty(told.Source.Sha256);
        Assert.Equal(["100万元", "90万元", "10万元", "10万元"], told.Amounts.Select(a => a.Text));
        Assert.All(told.Amounts, a => Assert.Equal(a.Text, told.Text!.Substring(a.Span.Start, a.Span.Length)));
        Assert.All(told.Findings.SelectMany(f => f.Evidence), e => Assert.Equal(e.Text, told.Text!.Substring(e.Span.Start, e.Span.Length)));
        Assert.All(told.Passages, p => Assert.Equal(p.Text, told.Text!.Substring(p.Span.Start, p.Span.Length)));
    }
}
