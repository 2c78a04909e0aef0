using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Changes;

internal sealed class OperationMapping : IEntityTypeConfiguration<Operation>
{
    public void Configure(EntityTypeBuilder<Operation> operation)
    {
        operation.ToTable("operations");
        operation.HasKey(o => new { o.Kind, o.Key });
        operation.Property(o => o.Kind).HasMaxLength(30);
        operation.Property(o => o.Key).HasMaxLength(Operation.MaxKeyLength);
        operation.HasIndex(o => o.At);
    }
}
