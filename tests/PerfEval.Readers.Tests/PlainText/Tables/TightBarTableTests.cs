namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class TightBarTableTests
{
    [Fact]
    public void Rows_of_one_width_by_chance_are_rows_all_the_same()
    {
        var document = Reading.Text("""
            二、项目支出明细情况
            | 支出内容 | 实际支出数（万元） | 会计凭证号 | 备注 |
            | 网络专线租赁 | 77.00 | 记-64# |  |
            | 系统运维服务 | 40.00 | 记-83# |  |
            | 服务器及存储设备 | 51.00 | 记-140# |  |
            | 支出合计 | 168.00 |  |  |

            """);

        Assert.Equal(["支出内容|实际支出数（万元）|会计凭证号|备注", "网络专线租赁|77.00|记-64#|", "系统运维服务|40.00|记-83#|", "服务器及存储设备|51.00|记-140#|", "支出合计|168.00||"], document.Rows());
    }

    [Fact]
    public void Bars_without_blanks_hug_their_words_too() =>
        Assert.Equal(["市财政|233.00|市财政|233.00", "县财政|209.00|县财政|69.00"], Reading.Text("│市财政│233.00│市财政│233.00│\n│县财政│209.00│县财政│69.00│\n").Rows());

    [Fact]
    public void Last_cell_of_a_shorter_row_takes_the_columns_left()
    {
        var document = Reading.Text("|资金情况（万元）|全年预算数|全年执行数|\n|年度资金总额|310|297.6|\n|一级指标|二级指标|三级指标|指标值|完成值|\n|产出指标|数量指标|整治山塘|4座|4座|\n");
        Assert.Equal([1, 1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], document.Tables[0].Cells.Select(c => c.ColumnSpan));
    }
}
