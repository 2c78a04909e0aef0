using Lajur.Registry;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lajur.Host.StartUp;

/// <summary>Ready once the database answers; it was migrated before the host began to listen.</summary>
internal sealed class DatabaseReady(RegistryDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
