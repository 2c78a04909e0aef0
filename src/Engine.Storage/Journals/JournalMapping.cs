using Lajur.Engine.Storage.Instances;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Journals;

internal sealed class JournalMapping : IEntityTypeConfiguration<JournalRow>
{
    public void Configure(EntityTypeBuilder<JournalRow> page)
    {
        page.ToTable("workflow_journal");
        page.HasKey(p => new { p.InstanceId, p.FirstSequence });
        page.HasOne<InstanceRow>().WithMany().HasForeignKey(p => p.InstanceId).OnDelete(DeleteBehavior.Cascade);
        page.Property(p => p.InstanceId).HasMaxLength(64);
    }
}
