using Lajur.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Lajur.Migrations;

/// <summary>The context whose model <c>dotnet ef</c> reads; no database is opened.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteRegistryDb>
{
    public SqliteRegistryDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRegistryDb>().UseSqlite("Data Source=:memory:").Options);
}
