using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry;

/// <summary>The registry on PostgreSQL 15 or later: for production, and for more than one host.</summary>
public sealed class PostgresRegistryDb(DbContextOptions<PostgresRegistryDb> options) : RegistryDb(options);
