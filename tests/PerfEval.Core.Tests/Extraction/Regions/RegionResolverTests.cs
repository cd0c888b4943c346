namespace PerfEval.Core.Tests.Extraction.Regions;

public sealed class RegionResolverTests
{
    [Theory]
    [InlineData("华容县教育局2019年度部门整体支出绩效自评报告", "湖南省/岳阳市/华容县")]
    [InlineData("实施单位：浏阳市水利局", "湖南省/长沙市/浏阳市")]
    [InlineData("宜昌市公路局2019年养护项目绩效自评报告", "湖北省/宜昌市/")]
    [InlineData("云南省交通运输厅2019年养护项目绩效自评报告", "云南省//")]
    [InlineData("丽水市水务局松阳分局\n松阳县河道清淤项目绩效自评报告", "浙江省/丽水市/松阳县")]
    [InlineData("绩效自评报告\n安化县河道清淤项目位于安化县东坪镇，安化县水利局负责实施，与邻近的桃江县无关。", "湖南省/益阳市/安化县")]
    [InlineData("武隆区民政局2020年养老服务项目绩效自评报告", "重庆市/重庆市/武隆区")]
    [InlineData("仙桃市农业农村局2020年水稻项目绩效自评报告", "湖北省//仙桃市")]
    [InlineData("阿勒泰地区卫生健康委员会2020年培训项目绩效自评报告", "新疆维吾尔自治区/阿勒泰地区/")]
    public void Lowest_name_tells_the_levels_above(string text, string region) => Assert.Equal(region, Resolve(text));

    [Theory]
    [InlineData("鼓楼区民政局2020年养老项目绩效自评报告\n徐州市财政局下达资金。", "江苏省/徐州市/鼓楼区")]
    [InlineData("鼓楼区民政局2020年养老项目绩效自评报告\n福建省福州市财政局下达资金。", "福建省/福州市/鼓楼区")]
    public void Namesakes_are_told_apart_by_what_else_is_named(string text, string region) => Assert.Equal(region, Resolve(text));

    [Fact]
    public void Issuer_of_a_document_number_tells_the_province_when_nothing_else_does() =>
        Assert.Equal("广东省//", Resolve("绩效自评报告\n依据粤办函〔2018〕12号文件实施。"));

    [Fact]
    public void Text_that_names_no_place_has_no_region() => Assert.Equal("//", Resolve("绩效自评报告\n项目实施顺利。"));

    private static string Resolve(string text)
    {
        var region = Extracting.Report(text).Identity.Region;
        return $"{region.Province}/{region.City}/{region.County}";
    }
}
