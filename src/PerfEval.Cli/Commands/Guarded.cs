using Npgsql;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Migrations;

namespace PerfEval.Cli.Commands;

/// <summary>Runs a command and tells what the machine would not do in one Chinese sentence.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("已中断。已收下的文件不会丢失，下次运行 perfeval worker 或 perfeval ingest 时继续处理。");
            return ExitCodes.Interrupted;
        }
        catch (Exception fault) when (fault is ClusterException or SchemaChangedException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCodes.Fault;
        }
        catch (Exception fault) when (fault is NpgsqlException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"不能完成：{fault.Message}");
            return ExitCodes.Fault;
        }
    }
}
