using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Instances;

internal sealed class InstanceMapping : IEntityTypeConfiguration<InstanceRow>
{
    public const string Table = "workflow_instances";

    public void Configure(EntityTypeBuilder<InstanceRow> instance)
    {
        instance.ToTable(Table);
        instance.HasKey(i => i.Id);
        instance.HasIndex(i => new { i.DefinitionId, i.Status });
        instance.HasIndex(i => i.CorrelationId);
        instance.HasIndex(i => i.ParentInstanceId);
        instance.HasIndex(i => i.CreatedAt);
        instance.Property(i => i.Id).HasMaxLength(64);
        instance.Property(i => i.DefinitionId).HasMaxLength(200);
        instance.Property(i => i.DefinitionVersionId).HasMaxLength(200);
        instance.Property(i => i.CorrelationId).HasMaxLength(200);
        instance.Property(i => i.ParentInstanceId).HasMaxLength(64);
        instance.Property(i => i.Status).HasConversion<string>().HasMaxLength(20);
        instance.Property(i => i.SubStatus).HasConversion<string>().HasMaxLength(20);
    }
}
