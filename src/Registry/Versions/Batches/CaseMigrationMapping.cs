using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Versions.Batches;

internal sealed class CaseMigrationMapping : IEntityTypeConfiguration<CaseMigration>
{
    public void Configure(EntityTypeBuilder<CaseMigration> migration)
    {
        migration.ToTable("case_migrations");
        migration.HasKey(m => new { m.BatchId, m.CaseId });
        migration.Property(m => m.Number).HasMaxLength(30);
        migration.Property(m => m.SourceVersionId).HasMaxLength(200);
        migration.Property(m => m.State).HasConversion<string>().HasMaxLength(20);
        migration.Property(m => m.Remarks).IsJson();
        migration.Property(m => m.UndoneByName).HasMaxLength(120);
        migration.Property(m => m.UndoReason).HasMaxLength(MigrationBatch.MaxReasonLength);
        migration.HasIndex(m => new { m.State, m.BatchId });
        migration.HasIndex(m => m.CaseId);
        migration.HasOne<MigrationBatch>().WithMany().HasForeignKey(m => m.BatchId).OnDelete(DeleteBehavior.Cascade);
        migration.HasOne<Case>().WithMany().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
