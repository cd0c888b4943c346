using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.PlainText.Lines;

public sealed class HardWrapTests
{
    private const string Wrapped = """
        2021年县财政安排高标准农田建设补助资金三千余万元，用于平整土地、修建机
        耕道和疏浚沟渠，涉及六个乡镇四十二个行政村，当年完成建设面积二点一万亩
        并通过市级验收，项目区亩均增产一百公斤，受益群众对工程建设质量普遍表示
        认可。
        """;

    [Fact]
    public void Lines_of_one_width_are_put_together()
    {
        var document = Reading.Text("一、基本情况\n" + Wrapped + "\n二、存在的问题\n1．部分标段因青苗补偿没有谈妥，施工队伍迟迟进不了场，沟渠工程比计划推迟了\n两个月。\n2．机耕道没有明确由谁养护。\n某县农业农村局\n2022年3月15日\n");

        Assert.Equal(
            ["一、基本情况", Wrapped.ReplaceLineEndings("").Replace("        ", "", StringComparison.Ordinal), "二、存在的问题", "1．部分标段因青苗补偿没有谈妥，施工队伍迟迟进不了场，沟渠工程比计划推迟了两个月。", "2．机耕道没有明确由谁养护。", "某县农业农村局", "2022年3月15日"],
            document.Paragraphs());
        Assert.Equal(document.Paragraphs(), document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Page_number_within_a_paragraph_comes_behind_it()
    {
        var document = Reading.Text(Wrapped.ReplaceLineEndings("\n").Replace("一万亩\n", "一万亩\n\n- 1 -\n\n", StringComparison.Ordinal));
        Assert.Contains("二点一万亩并通过市级验收", document.Paragraphs()[0], StringComparison.Ordinal);
        var number = Assert.Single(document.Asides);
        Assert.Equal((AsideKind.PageNumber, "- 1 -"), (number.Kind, document.Quote(number.Span!.Value)));
        Assert.True(number.Span.Value.Start > document.Blocks[0].Span.End);
    }

    [Fact]
    public void Number_broken_over_two_lines_is_whole_and_latin_words_stay_apart()
    {
        var document = Reading.Text("""
            本项目由县数据局组织实施，建设内容包括政务云平台和数据中台，平台采用Open
            Stack技术路线，建成以后接入四十二个部门，归集数据两亿条，总投资为365
            864.9元，全部由县级财政承担，资金按照合同约定的进度支付，没有结余资金可
            以调剂使用，也没有发生超支的情况，项目已通过验收并且投入使用，运行平稳。
            """);
        Assert.Contains("采用Open Stack技术", document.Text, StringComparison.Ordinal);
        Assert.Contains("365864.9元", document.Text, StringComparison.Ordinal);
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void Indented_paragraphs_are_told_apart_even_where_a_sentence_fills_its_line()
    {
        var document = Reading.Text("""
            　　本项目由县水利局组织实施，建设内容包括新建泵站三座和改造渠道十二公里。
            项目总投资一千二百万元，其中中央资金八百万元，县级资金四百万元，年底前全
            部到位。
            　　项目于三月开工，十一月完工，十二月通过竣工验收，质量评定为合格，目前运
            行正常，灌溉面积达到两万亩，受益农户反映良好。
            　　资金支付严格执行国库集中支付制度，专款专用，没有截留、挤占和挪用的情况
            发生。
            """);
        Assert.Equal(3, document.Blocks.Count);
        Assert.Contains("十二公里。项目总投资", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一是建立县乡村三级维护队伍，落实维护的经费\n二是把终端在线率纳入年度考核，明确了响应时限\n三是加强对乡镇技术人员的培训，提高维护的水平\n四是完善管理制度，建立台账，做到账物相符一致\n")]
    [InlineData("本项目由县水利局组织实施，建设内容包括新建泵站三座和改造渠道十二公里，年底完工，质量合格。\n项目总投资一千二百万元，全部到位\n项目于三月开工，十一月完工，十二月通过竣工验收，质量评定为合格，目前运行正常，灌溉面积达到两万亩，受益农户反映良好，下一步继续加强管理，确保效益发挥。\n资金支付及时\n")]
    public void Lines_of_the_authors_own_stay_apart(string text) => Assert.Equal(4, Reading.Text(text).Blocks.Count);

    [Fact]
    public void Heading_number_label_and_table_end_a_paragraph()
    {
        var document = Reading.Text(Wrapped + "\n项目区的机耕道和沟渠移交给村集体管护，县里按照每亩二十元的标准给予补助，\n（二）资金已全部支付。\n项目区的机耕道和沟渠移交给村集体管护，县里按照每亩二十元的标准给予补助，\n联系电话：0000000\n项目区的机耕道和沟渠移交给村集体管护，县里按照每亩二十元的标准给予补助，\n项目\t金额\n机房\t80\n");
        Assert.Contains("（二）资金已全部支付。", document.Paragraphs());
        Assert.Contains("联系电话：0000000", document.Paragraphs());
        Assert.Equal(["项目|金额", "机房|80"], document.Rows());
    }

    [Fact]
    public void Lines_of_as_many_characters_are_put_together_however_many_digits_they_hold()
    {
        var document = Reading.Text("""
            　　全年共支出842万元，具体包括：节庆活动139万元，人
            员培训102万元，步道建设117万元，标识标牌88万元，智慧导
            览系统124万元，停车场建设172万元，另支付2022年尾款100
            万元，资金按照合同约定的进度支付，没有结余资金可以调剂。
            　　预算执行率62.98%，结余428万元，主要原因是上级补助资
            金到位较晚，部分费用推迟到下一年度支付，县财政局已经批
            复结转到下一年度继续使用，不再另行安排年度预算资金。
            """);
        Assert.Contains("人员培训102万元", document.Text, StringComparison.Ordinal);
        Assert.Contains("智慧导览系统124万元", document.Text, StringComparison.Ordinal);
        Assert.Equal(2, document.Blocks.Count);
    }
}
