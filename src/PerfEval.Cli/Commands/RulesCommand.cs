using System.CommandLine;
using PerfEval.Core.Rules;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval rules: prints every rule with its relation, basis and examples.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var command = new Command("rules", "列出全部核对规则及示例");
        command.SetAction(_ => Console.Out.Write(RulePage.Write()));
        return command;
    }
}
