using Lajur.Engine.Storage;
using Lajur.Registry.Feed;
using Microsoft.EntityFrameworkCore;
using FeedEvent = Lajur.Registry.Feed.FeedEvent;

namespace Lajur.Registry;

/// <summary>
/// Everything that is kept, the offices' rows and the workflow engine's, so that one transaction holds both. An entity
/// is mapped by an <see cref="IEntityTypeConfiguration{TEntity}"/> beside it; <see cref="SqliteRegistryDb"/> and
/// <see cref="PostgresRegistryDb"/> differ only in the migrations they carry.
/// </summary>
public abstract class RegistryDb(DbContextOptions options) : DbContext(options)
{
    private readonly List<(Guid TransactionId, FeedEvent Event)> _pendingEvents = [];

    public DbSet<FeedEvent> FeedEvents => Set<FeedEvent>();

    public DbSet<FeedCursor> FeedCursors => Set<FeedCursor>();

    /// <summary>Set between the writing of events and the end of the commit that carries them.</summary>
    internal bool HasWrittenEvents { get; set; }

    /// <summary>Keeps an event until the transaction commits; a transaction that does not takes its events with it.</summary>
    internal void AddPendingEvent(Guid transactionId, FeedEvent feedEvent) =>
        _pendingEvents.Add((transactionId, feedEvent));

    internal List<FeedEvent> TakePendingEvents(Guid transactionId)
    {
        var taken = _pendingEvents.Where(p => p.TransactionId == transactionId).Select(p => p.Event).ToList();
        _pendingEvents.Clear();
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
