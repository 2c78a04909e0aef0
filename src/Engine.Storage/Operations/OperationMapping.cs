using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Engine.Storage.Operations;

internal sealed class OperationMapping : IEntityTypeConfiguration<OperationRow>
{
    public void Configure(EntityTypeBuilder<OperationRow> operation)
    {
        operation.ToTable("workflow_operations");
        operation.HasKey(o => o.Id);
        operation.HasIndex(o => o.At);
        operation.Property(o => o.Id).HasMaxLength(200);
        operation.Property(o => o.InstanceId).HasMaxLength(64);
    }
}
