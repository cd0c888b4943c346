using System.CommandLine;
using PerfEval.Cli.Commands;

var root = new RootCommand("PerfEval：绩效自评报告读取与核对") { AnalyzeCommand.Create() };
return root.Parse(args).Invoke() == 0 ? 0 : 2;
