using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval worker [--watch DIR]: works on queued documents till it is told to stop; any number may run beside each other.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var watch = new Option<string?>("--watch") { Description = "监视文件夹：放进去的文件自动收下，收下后移到其中的“已收”" };
        var command = new Command("worker", "处理排队的文件，直到收到停止信号") { watch };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            using var host = await PerfEvalHost.BuildAsync(works: true, LogLevel.Information, cancel, parsed.GetValue(watch));
            await host.StartAsync(cancel);
            Console.WriteLine("已就绪，等待文件。");
            try
            {
                await host.WaitForShutdownAsync(cancel);
            }
            finally
            {
                await host.StopAsync(CancellationToken.None);
            }
            return ExitCodes.Ok;
        }));
        return command;
    }
}
