using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry;

/// <summary>The registry in one SQLite file: the default, for one host.</summary>
public sealed class SqliteRegistryDb(DbContextOptions<SqliteRegistryDb> options) : RegistryDb(options);
