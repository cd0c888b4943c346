namespace PerfEval.Core.Tests.Extraction;

public sealed class DocumentNumberScannerTests
{
    [Theory]
    [InlineData("《关于加快平台建设的通知》（国办发〔2016〕55号）", "国办发|2016|55")]
    [InlineData("根据财预[2014]126号文件", "财预|2014|126")]
    [InlineData("按照县财政局湘财绩【2019】148号要求", "湘财绩|2019|148")]
    [InlineData("农计发（2018）3号", "农计发|2018|3")]
    [InlineData("农计发(2018)3号", "农计发|2018|3")]
    [InlineData("教财﹝2016﹞5号", "教财|2016|5")]
    [InlineData("建办〔2017〕24 号", "建办|2017|24")]
    [InlineData("国发〔２０１５〕３号", "国发|2015|3")]
    [InlineData("县发改局以发改投资〔2021〕17号批复", "发改投资|2021|17")]
    [InlineData("国发〔2015〕3号、国发[2015]3号", "国发|2015|3", "国发|2015|3")]
    public void Reads_every_style_of_brackets(string text, params string[] expected) => Assert.Equal(expected, Numbers(text));

    [Theory]
    [InlineData("财预2020〕10号", "财预|2020|10|缺括号")]
    [InlineData("财预〔2020 10号", "财预|2020|10|缺括号")]
    [InlineData("根据府办发〔2021〕164，制定方案", "府办发|2021|164|缺“号”字")]
    [InlineData("根据财建〔2021〕号文件", "财建|2021||缺序号")]
    [InlineData("国发〔2015〕第3号", "国发|2015|3|序号不加“第”字")]
    [InlineData("根据清财农2021年12号文件下达", "清财农|2021|12|缺括号")]
    [InlineData("按照清政办发〔21〕6号要求", "清政办发|2021|6|年份不全")]
    [InlineData("经省厅批复（川交发2019-12）实施", "川交发|2019|12|缺括号|缺“号”字")]
    public void Names_slips_in_the_writing(string text, params string[] expected) => Assert.Equal(expected, Numbers(text));

    [Theory]
    [InlineData("（2018）")]
    [InlineData("工期（计划2019-12）")]
    [InlineData("设备（型号甲2019-36）")]
    [InlineData("2018年3号楼竣工")]
    [InlineData("（2018）3号楼")]
    [InlineData("轨道交通（2018）3号线")]
    [InlineData("专项（2018）3个子项目")]
    [InlineData("专项资金（2018年）3月下达")]
    [InlineData("〔2018〕年度")]
    [InlineData("〔3〕专家评审")]
    [InlineData("电话：2018-3号")]
    public void Leaves_years_in_brackets_alone(string text) => Assert.Empty(Numbers(text));

    [Fact]
    public void Quotes_from_the_issuer_to_the_mark()
    {
        var number = Assert.Single(Extracting.Report("根据市财政局《关于下达补助的通知》（岳财社〔2020〕10 号）执行").DocumentNumbers);

        Assert.Equal("岳财社〔2020〕10 号", number.Evidence.Quote);
    }

    [Fact]
    public void Year_and_number_are_neither_date_nor_amount()
    {
        var report = Extracting.Report("依据财预〔2020〕10号、财预2021〕5号。");

        Assert.Empty(report.Dates);
        Assert.Empty(report.Amounts);
    }

    private static string[] Numbers(string text) =>
        [.. Extracting.Report(text).DocumentNumbers.Select(n => string.Join('|', [n.Issuer, $"{n.Year}", $"{n.Number}", .. n.Irregularities]))];
}
