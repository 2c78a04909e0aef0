using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Conventions;
using Lajur.Registry.Feed;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry;

/// <summary>
/// Everything that is kept, the offices' rows and the workflow engine's, so that one transaction holds both. An entity
/// is mapped by an <see cref="IEntityTypeConfiguration{TEntity}"/> beside it; <see cref="SqliteRegistryDb"/> and
/// <see cref="PostgresRegistryDb"/> differ only in the migrations they carry.
/// </summary>
public abstract class RegistryDb(DbContextOptions options) : DbContext(options)
{
    private readonly List<(Guid TransactionId, FeedItem Item)> _pendingItems = [];

    public DbSet<FeedItem> FeedItems => Set<FeedItem>();

    /// <summary>Set between the writing of events and the end of the commit that carries them.</summary>
    internal bool HasWrittenEvents { get; set; }

    /// <summary>Keeps an event until the transaction commits; a transaction that does not takes its events with it.</summary>
    internal void AddPendingItem(Guid transactionId, FeedItem item) =>
        _pendingItems.Add((transactionId, item));

    internal List<FeedItem> TakePendingItems(Guid transactionId)
    {
        var taken = _pendingItems.Where(p => p.TransactionId == transactionId).Select(p => p.Item).ToList();
        _pendingItems.Clear();
        return taken;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseLajurConventions();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddWorkflowTables();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RegistryDb).Assembly);
    }
}
