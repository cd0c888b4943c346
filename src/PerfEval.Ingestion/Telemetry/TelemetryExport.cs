using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PerfEval.Ingestion.Telemetry;

/// <summary>Sends measures and traces by OTLP (OpenTelemetry) where OTEL_EXPORTER_OTLP_ENDPOINT names a collector; otherwise nothing leaves the process.</summary>
public static class TelemetryExport
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    // Of the web server and the database driver.
    private static readonly string[] Meters = [PerfEvalMeter.Name, "Microsoft.AspNetCore.Hosting", "Npgsql"];
    private static readonly string[] Sources = [PerfEvalMeter.Name, "Microsoft.AspNetCore", "Npgsql"];

    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (string.IsNullOrEmpty(configuration[Endpoint])) return services;
        return services.AddHostedService<QueueDepth>().AddHostedService<Exporters>();
    }

    private sealed class Exporters : IHostedService, IDisposable
    {
        private static readonly Action<ResourceBuilder> Resource = r => r.AddService("perfeval");
        private readonly MeterProvider meters = Sdk.CreateMeterProviderBuilder().ConfigureResource(Resource).AddMeter(Meters).AddOtlpExporter().Build();
        private readonly TracerProvider traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Resource).AddSource(Sources).AddOtlpExporter().Build();

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            meters.ForceFlush(2000);
            traces.ForceFlush(2000);
            return Task.CompletedTask;
        }

        public void Dispose()
        {
            meters.Dispose();
            traces.Dispose();
        }
    }
}
