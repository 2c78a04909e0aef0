using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Inbox;

internal sealed class WorkItemMapping : IEntityTypeConfiguration<WorkItem>
{
    private const int IdLength = 100;
    public const int TextLength = 2000;
    public const int TitleLength = 500;

    public void Configure(EntityTypeBuilder<WorkItem> item)
    {
        item.ToTable("work_items");
        item.HasKey(i => i.Id);
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.LaneKey).HasMaxLength(60);
        item.Property(i => i.InstanceId).HasMaxLength(IdLength);
        item.Property(i => i.ActivityId).HasMaxLength(200);
        item.Property(i => i.NodeId).HasMaxLength(TextLength);
        item.Property(i => i.BookmarkId).HasMaxLength(IdLength);
        item.Property(i => i.Title).HasMaxLength(TitleLength);
        item.Property(i => i.FormKey).HasMaxLength(60);
        item.Property(i => i.Outcomes).IsJson();
        item.Property(i => i.StepNumber).HasMaxLength(20);
        item.Property(i => i.Requirements).HasMaxLength(TextLength);
        item.Property(i => i.Output).HasMaxLength(TextLength);
        item.Property(i => i.Duration).HasMaxLength(40);
        item.Property(i => i.Kind).HasConversion<string>().HasMaxLength(20);
        item.Property(i => i.State).HasConversion<string>().HasMaxLength(20);
        item.Property(i => i.Outcome).HasMaxLength(200);
        item.Property(i => i.Revision).IsConcurrencyToken();
        item.Property(i => i.HidesApplicant).HasDefaultValue(false);
        item.Ignore(i => i.IsOpen);
        Indexes(item);
        item.HasOne<Case>().WithMany().HasForeignKey(i => i.CaseId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void Indexes(EntityTypeBuilder<WorkItem> item)
    {
        item.HasIndex(i => new { i.OfficeId, i.LaneKey, i.State, i.DueAt });
        item.HasIndex(i => new { i.ClaimedById, i.State });
        item.HasIndex(i => new { i.CompletedById, i.CompletedAt });
        item.HasIndex(i => i.CaseId);
        item.HasIndex(i => i.BookmarkId);
        item.HasIndex(i => i.InstanceId);
    }
}
