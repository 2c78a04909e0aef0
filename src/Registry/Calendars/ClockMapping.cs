using Lajur.Registry.Calendars.Durations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Calendars;

internal sealed class ClockMapping : IEntityTypeConfiguration<Clock>
{
    public void Configure(EntityTypeBuilder<Clock> clock)
    {
        clock.ToTable("clocks");
        clock.HasKey(c => c.Id).HasName("pk_clocks");
        clock.Property(c => c.Id).HasColumnName("id").ValueGeneratedNever();
        clock.Property(c => c.CaseId).HasColumnName("case_id");
        clock.Property(c => c.WorkItemId).HasColumnName("work_item_id");
        clock.Property(c => c.Budget).HasColumnName("budget").HasMaxLength(20)
            .HasConversion<BusinessDurationColumn>();
        clock.Property(c => c.StartedAt).HasColumnName("started_at");
        clock.Property(c => c.Consumed).HasColumnName("consumed_ticks")
            .HasConversion(span => span.Ticks, ticks => TimeSpan.FromTicks(ticks));
        clock.Property(c => c.RunningSince).HasColumnName("running_since");
        clock.Property(c => c.DueAt).HasColumnName("due_at");
        clock.Property(c => c.FinishedAt).HasColumnName("finished_at");
        clock.Property(c => c.WatchAt).HasColumnName("watch_at");
        clock.HasIndex(c => c.CaseId).HasDatabaseName("ix_clocks_case_id");
        clock.HasIndex(c => c.WorkItemId).HasDatabaseName("ix_clocks_work_item_id");
        clock.HasIndex(c => c.DueAt).HasDatabaseName("ix_clocks_due_at");
        clock.HasIndex(c => c.WatchAt).HasDatabaseName("ix_clocks_watch_at");
        clock.OwnsMany(c => c.Stops, Stops);
    }

    private static void Stops(OwnedNavigationBuilder<Clock, ClockStop> stop)
    {
        stop.ToTable("clock_stops");
        stop.WithOwner().HasForeignKey(s => s.ClockId).HasConstraintName("fk_clock_stops_clocks");
        stop.HasKey(s => new { s.ClockId, s.Number }).HasName("pk_clock_stops");
        stop.Property(s => s.ClockId).HasColumnName("clock_id");
        stop.Property(s => s.Number).HasColumnName("number").ValueGeneratedNever();
        stop.Property(s => s.From).HasColumnName("from");
        stop.Property(s => s.To).HasColumnName("to");
        stop.Property(s => s.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(30);
        stop.Property(s => s.Reason).HasColumnName("reason").HasMaxLength(300);
    }
}
