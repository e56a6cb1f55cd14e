# Runs a person's Ruby solution case after case. Arguments: the person's file, then the signature as text
# (signature-text.ts). Standard input and descriptor 3 are as wire.ts and records.ts say. This is the first of the parts
# that ruby.ts joins into one file and compiles beforehand: that loads fastest. Everything is in one module, because what a
# person defines at the top level is a method of every object.

class ListNode
  attr_accessor :val, :next

  def initialize(val = 0, _next = nil)
    @val = val
    @next = _next
  end
end

class TreeNode
  attr_accessor :val, :left, :right

  def initialize(val = 0, left = nil, right = nil)
    @val = val
    @left = left
    @right = right
  end
end

module CodeNovaHarness
  PERSONS_FILE = 'solution.rb'.freeze
  NODE_LIMIT = 2_000_000
  # Other programs have no business with it: for_fd closes it when one is started.
  CHANNEL = IO.for_fd(3, 'wb', autoclose: false)
  OUT = $stdout
  ERR = $stderr

  # The person's code has returned something of another type.
  class Mistyped < StandardError; end

  class << self
    def described(value)
      text =
        begin
          value.inspect
        rescue Exception
          'a value that cannot be shown'
        end
      "#{text.scrub[0, 100]} (#{value.class})"
    end

    def flush
      [$stdout, $stderr, OUT, ERR].each do |stream|
        stream.flush
      rescue Exception
        # The person may have closed it, or put something else in its place.
        next
      end
    end

    def size_of(stream)
      stream.stat.size
    rescue IOError, SystemCallError
      # The person has closed it.
      0
    end

    def record(kind, text = '', micros = 0, line = 0)
      flush
      payload = text.b
      data = "#{kind} #{micros} #{size_of(OUT)} #{size_of(ERR)} #{line} #{payload.bytesize}\n".b << payload << "\n"
      data = data.byteslice(CHANNEL.syswrite(data)..) until data.empty?
    end

    def record_fault(error, micros)
      message =
        begin
          error.message.to_s.scrub[0, 4_000]
        rescue Exception
          ''
        end
      name = error.class.name || 'an exception without a name'
      kind = NoMemoryError === error ? 'memory' : 'exception'
      record(kind, message.empty? || message == name ? name : "#{name}: #{message}", micros, line_of(error))
    end

    def line_of(error)
      place = error.backtrace_locations&.find { |each| each.path == PERSONS_FILE }
      place ? place.lineno : 0
    rescue Exception
      0
    end

    # What an uncaught exception of a program says, without our own lines.
    def tell(error)
      lines = (error.backtrace || []).select { |each| each.start_with?(PERSONS_FILE) }.first(50)
      lines.each { |each| each.sub!('<compiled>', '<main>') }
      head = "#{lines.first || PERSONS_FILE}: #{error.message} (#{error.class})"
      ERR.puts([head, *lines.drop(1).map { |each| "\tfrom #{each}" }].join("\n"))
    end
  end
end
