using System.CommandLine;
using PerfEval.Cli.Commands;

var root = new RootCommand("读取并核对绩效自评报告")
{
    AnalyzeCommand.Create(),
    EvaluateCommand.Create(),
    IngestCommand.Create(),
    WorkerCommand.Create(),
    BatchesCommand.Create(),
    ExportCommand.Create(),
    PublishCommand.Create(),
    SearchCommand.Create(),
    RosterCommand.Create(),
    DeleteCommand.Create(),
    BackupCommand.Backup(),
    BackupCommand.Restore(),
    DbCommand.Create(),
    RulesCommand.Create(),
    TrainCommand.Create(),
    GenerateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
