using System.Collections.Concurrent;

namespace Lajur.Testing.Databases;

/// <summary>What many tests begin with: written once per test process and kind of database, copied by each test.</summary>
/// <param name="fill">Writes it into a migrated database and leaves no connection open.</param>
public sealed class DatabaseContent(Func<TestDatabase, Task> fill)
{
    private readonly ConcurrentDictionary<Type, Lazy<Task<TestDatabase>>> _filled = new();

    public Task FillAsync(TestDatabase database) => fill(database);

    /// <summary>The one database of its kind that holds it; it lives as long as the process.</summary>
    public async Task<TDatabase> FillOnceAsync<TDatabase>(Func<Task<TDatabase>> createAsync)
        where TDatabase : TestDatabase =>
        (TDatabase)await _filled.GetOrAdd(typeof(TDatabase), _ => new(async () =>
        {
            var database = await createAsync();
            await fill(database);
            return database;
        })).Value;
}
