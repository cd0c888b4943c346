using System.Globalization;
using System.Text;

namespace PerfEval.Core.Rules;

/// <summary>规则手册: every rule with its relation, basis and examples, written from the rules themselves (EXAMPLES.md beside this file).</summary>
public static class RulePage
{
    public static string Write()
    {
        var page = new StringBuilder("# 核对规则与示例\n\n由规则本身生成（`perfeval rules`），测试保证示例确实触发、不触发，且本页是最新的。\n");
        foreach (var rule in RuleCatalog.All.Select(r => r.Descriptor))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id} {rule.Name}（{Severity(rule.Severity)}，第{rule.Version}版）\n\n");
            page.Append(CultureInfo.InvariantCulture, $"- 关系：{rule.Relation}\n- 依据：{rule.Basis}\n");
            if (rule.Fires.Length == 0) continue;
            page.Append("\n触发：\n\n").Append(Quoted(rule.Fires)).Append("\n不触发：\n\n").Append(Quoted(rule.Silent));
        }
        return page.ToString();
    }

    private static string Severity(Severity severity) => severity switch { Rules.Severity.Error => "错误", Rules.Severity.Warning => "疑点", _ => "提示" };

    private static string Quoted(string example) => string.Concat(example.ReplaceLineEndings("\n").Split('\n').Select(l => $"    {l}".TrimEnd() + "\n"));
}
