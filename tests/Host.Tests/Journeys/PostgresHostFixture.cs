using Lajur.Testing.Databases;
using Microsoft.Extensions.Hosting;

namespace Lajur.Host.Tests.Journeys;

/// <summary>The real host over a real PostgreSQL.</summary>
public sealed class PostgresHostFixture() : HostFixture(new PostgresDatabase(), Environments.Development);
