using Lajur.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Lajur.Migrations;

/// <summary>The context whose model <c>dotnet ef</c> reads; no database is opened.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresRegistryDb>
{
    public PostgresRegistryDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresRegistryDb>().UseNpgsql("Host=design-time").Options);
}
