using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Versions.Batches;

internal sealed class MigrationBatchMapping : IEntityTypeConfiguration<MigrationBatch>
{
    public void Configure(EntityTypeBuilder<MigrationBatch> batch)
    {
        batch.ToTable("migration_batches");
        batch.HasKey(b => b.Id);
        batch.Property(b => b.Id).ValueGeneratedNever();
        batch.Property(b => b.DefinitionId).HasMaxLength(200);
        batch.Property(b => b.TargetVersionId).HasMaxLength(200);
        batch.Property(b => b.Plans).IsJson();
        batch.Property(b => b.Reason).HasMaxLength(MigrationBatch.MaxReasonLength);
        batch.Property(b => b.StartedByName).HasMaxLength(120);
        batch.HasIndex(b => new { b.OfficeId, b.DefinitionId, b.StartedAt });
        batch.HasIndex(b => b.FinishedAt);
        batch.HasOne<Office>().WithMany().HasForeignKey(b => b.OfficeId).OnDelete(DeleteBehavior.Cascade);
    }
}
