namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class SpacedTableTests
{
    [Fact]
    public void Prose_between_parts_of_a_form_parts_two_tables()
    {
        var document = Reading.Text("""
            资金情况                      年初预算数（万元）  全年执行数（万元）  执行率
                      年度资金总额        1251.00             835.60              66.8%
                      其中：财政拨款      653.70              653.70              100%
                      上年结转资金        597.30              181.90              30.5%
            总体目标  年初设定目标                            实际完成情况
                      实施老旧小区改造项目，完成年度任务，持续改善民生，群众满意度不断提高。            年度目标基本完成。
            一级指标  二级指标  三级指标  分值  得分
            产出指标  数量指标  改造管网  8     8
                      质量指标  合格率    8     8
            总  分                        16    16
            """);

        Assert.Contains("|其中：财政拨款|653.70|653.70|100%", document.Rows());
        Assert.Equal(["产出指标|数量指标|改造管网|8|8", "|质量指标|合格率|8|8", "总分|||16|16"], document.Rows(1).Skip(1));
    }

    [Fact]
    public void A_name_over_three_others_closes_no_lanes()
    {
        var document = Reading.Text("""
            一级指标  二级指标  三级指标  分值  年度指标值              得分
                                                性质  目标值  度量单位
            产出指标  数量指标  改造管网  8     ≥     5300    米        8
                      质量指标  合格率    8     =     100     %         8
            """);

        Assert.Equal(["产出指标|数量指标|改造管网|8|≥|5300|米|8", "|质量指标|合格率|8|=|100|%|8"], document.Rows().Skip(2));
    }

    [Fact]
    public void Criteria_of_a_scoring_table_may_be_long()
    {
        var document = Reading.Text("""
            一级指标  二级指标  三级指标  分值  评分标准                                                                        得分
            项目决策  项目目标  目标内容  4     设有目标（1分）；目标明确（1分）；目标细化、量化，与年度任务相符（2分）；        4
                      决策过程  决策依据  4     符合国家政策和部门规划（2分）；有正式文件依据，程序完整，资料齐全（2分）。      3
            """);

        Assert.Equal(["项目决策|项目目标|目标内容|4|设有目标（1分）；目标明确（1分）；目标细化、量化，与年度任务相符（2分）；|4", "|决策过程|决策依据|4|符合国家政策和部门规划（2分）；有正式文件依据，程序完整，资料齐全（2分）。|3"], document.Rows().Skip(1));
    }

    [Fact]
    public void Columns_counted_in_characters_are_found()
    {
        var document = Reading.Text("""
            三、绩效指标
            一级指标     二级指标       三级指标      年度指标值      实际完成值   得分
            产出指标     数量指标       建设村级应     ≥860 套     860 套   20
                                急广播终端
                                数量
                     质量指标       验收合格率     100%       100%    15
            满意度指标    服务对象满      群众满意度     ≥95%       96%     9.5
                     意度
            四、存在的问题
            """);

        Assert.Equal(["一级指标|二级指标|三级指标|年度指标值|实际完成值|得分", "产出指标|数量指标|建设村级应急广播终端数量|≥860 套|860 套|20", "|质量指标|验收合格率|100%|100%|15", "满意度指标|服务对象满意度|群众满意度|≥95%|96%|9.5"], document.Rows());
        Assert.Equal(["三、绩效指标", "四、存在的问题"], document.Paragraphs());
    }

    [Fact]
    public void Columns_counted_in_half_widths_are_found()
    {
        var document = Reading.Text("""
            项目资金（              年初预算数  全年预算数  执行率
            万元）
                        年度资金总  320         320         97.66%
                        额

                        其中：当年  320         320         —
                        财政拨款
            """);

        Assert.Equal(["项目资金（万元）||年初预算数|全年预算数|执行率", "|年度资金总额|320|320|97.66%", "|其中：当年财政拨款|320|320|—"], document.Rows());
    }

    [Fact]
    public void Rows_with_merged_cells_at_the_ends_stay_lines()
    {
        var document = Reading.Text("项目名称   某县应急广播建设项目\n支出内容   预算数   执行数   结余\n机房建设   80       80       0\n监理费用   12       12       0\n年度目标   建成机房，通过验收\n");
        Assert.Equal(["支出内容|预算数|执行数|结余", "机房建设|80|80|0", "监理费用|12|12|0"], document.Rows());
        Assert.Equal(["项目名称   某县应急广播建设项目", "年度目标   建成机房，通过验收"], document.Paragraphs());
    }

    [Theory]
    [InlineData("填报单位：某县水利局    填报日期：2022年3月1日\n负责人：甲某            联系电话：0000000\n审核人：乙某            邮编：414200\n")]
    [InlineData("一、项目概况        1\n二、资金情况        3\n三、存在问题        12\n")]
    [InlineData("本项目  已完成  建设。\n资金  全部  到位，没有结余。\n群众  反映  良好。\n")]
    [InlineData("            某县水利局\n\n            2022年3月1日\n")]
    public void Words_set_apart_by_blanks_are_no_table(string text) => Assert.Empty(Reading.Text(text).Tables);

    [Fact]
    public void Table_whose_rows_cannot_be_told_stays_lines()
    {
        var document = Reading.Text("一级指标   三级指标     目标值   得分\n           建设村级应\n产出指标   急广播终端   860      20\n           数量\n效益指标   信息覆盖率   98       30\n");
        Assert.Empty(document.Tables);
        Assert.Equal(5, document.Blocks.Count);
    }

    [Fact]
    public void Heads_one_blank_apart_are_two_where_their_columns_are()
    {
        var document = Reading.Text("""
            项目资金           年初预算    全年预算 全年执行   分值      执行率
            （万元）           数       数    数
                    年度资金   320     320  312.5  10      97.66%
                    总额
                    其中：当   320     320  312.5  —       —
                    年财政拨
                    款
            二、存在的问题
            """);
        Assert.Equal(["项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率", "|年度资金总额|320|320|312.5|10|97.66%", "|其中：当年财政拨款|320|320|312.5|—|—"], document.Rows());
    }
}
