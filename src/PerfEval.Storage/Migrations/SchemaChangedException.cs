namespace PerfEval.Storage.Migrations;

/// <summary>A script that this database has run reads otherwise now: the schema would not be what the program expects.</summary>
public sealed class SchemaChangedException(string script) : InvalidOperationException($"数据库脚本 {script} 在执行之后被改动，程序不能继续。请恢复原脚本，另加新编号的脚本。")
{
    public string Script { get; } = script;
}
