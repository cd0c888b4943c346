using System.Text.RegularExpressions;
using PerfEval.Core.Extraction.Fields;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction.Fields;

public sealed partial class LabelledValueTests
{
    [Theory]
    [InlineData("项目名称：道路维修", "道路维修")]
    [InlineData("项 目 名 称 ： 道路维修 ", "道路维修")]
    [InlineData("项目名称（全称）:道路维修。", "道路维修")]
    [InlineData("项目名称：道路维修    负责人：某某", "道路维修")]
    [InlineData("项目名称：__道路维修___", "道路维修")]
    [InlineData("（项目名称：道路维修）", "道路维修")]
    [InlineData("|项目名称|道路维修|", "道路维修")]
    [InlineData("|项 目 名 称||道路维修|", "道路维修")]
    public void Value_stands_behind_the_colon_or_right_of_the_cell(string text, string value) => Assert.Equal(value, Find(text));

    [Theory]
    [InlineData("项目名称：")]
    [InlineData("项目名称：________")]
    [InlineData("项目名称道路维修")]
    [InlineData("填写项目名称：应规范")]
    [InlineData("|项目名称||")]
    [InlineData("|项目名称|预算金额|备注|\n|道路维修|5|无|")]
    public void Blank_or_other_labels_give_none(string text) => Assert.Null(Find(text));

    [Fact]
    public void Evidence_is_the_value_as_printed()
    {
        var document = PrintedText.Lay("项目名称：Ａ级道路维修   ");

        Assert.Equal("Ａ级道路维修", LabelledValue.Find(document, new TableLayouts(document), Name())!.Evidence.Quote);
    }

    private static string? Find(string text)
    {
        var document = PrintedText.Lay(text);
        return LabelledValue.Find(document, new TableLayouts(document), Name())?.Value;
    }

    [GeneratedRegex("^项目名称$")]
    private static partial Regex Name();
}
